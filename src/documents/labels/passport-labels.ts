/**
 * What passports print beside their values (ICAO 9303-4 §4.1.1.1 fixes the data elements; each state prints its own
 * language, English or French, and often a third). Case, diacritics and spaces do not matter to the matching.
 */
export const passportLabels = {
  passportNumber: listed(`
    Passport No | Passport Number | No. of passport | Passport Nr | Passport no./No du passeport | Document No |
    No de passeport | Passeport No | No du passeport | Pass-Nr | Passnummer | Reisepass Nr | Paspoort nr |
    Passport nr | Passaporto N | Numero di passaporto | Pasaporte No | Numero de pasaporte | No de pasaporte |
    Numero do passaporte | Passaporte N | Nr paszportu | Cislo pasu | Broj pasosa | Broj putovnice |
    St. potnega lista | Pases numurs | Pases Nr | Passi number | Paso numeris | Paso Nr | Passin numero |
    Pasportun nomresi | Pasaport No | Ar. Diavatiriou | Utlevel szama | 护照号码 | 护照号 | 護照號碼 | 旅券番号 | Pasport No |
    Nomor paspor | So ho chieu | Numar pasaport | Nr. i pasaportes
  `),
  surname: listed(`
    Surname | Nom | Name | Last name | Family name | Apellidos | Apellido | Apelidos | Cognome | Achternaam |
    Nachname | Nazwisko | Prijmeni | Priezvisko | Prezime | Priimek | Uzvards | Perekonnanimi | Pavarde |
    Sukunimi | Efternavn | Efternamn | Etternavn | Soyadi | Eponymo | Csaladi nev | Numele | Nume | Mbiemri |
    Sobrenome | Kenteanafn | 姓 | 姓/Surname
  `),
  givenNames: listed(`
    Given names | Given name | Given name(s) | First name | First names | Forenames | Prenoms | Prenom |
    Prenom(s) | Nombres | Nombre | Nomes | Nome | Vornamen | Vorname | Voornamen | Imiona | Imie | Jmena | Jmeno |
    Mena | Meno | Ime | Vards | Vardi | Vards(-i) | Eesnimed | Eesnimi | Vardas | Vardai | Etunimet | Fornavne |
    Fornamn | Fornavn | Adi | Adi, atasinin adi | Onoma | Utonev | Prenumele | Prenume | Emri |
    Given name, patronymic | 名 | 名/Given names
  `),
  fullName: listed(`
    姓名 | 姓名/Name | Full name | Nama | Name in full | Ho va ten | Nama / Name
  `),
  nationality: listed(`
    Nationality | Nationalite | Nacionalidad | Nacionalidade | Cittadinanza | Staatsangehorigkeit | Nationaliteit |
    Obywatelstwo | Statni obcanstvi | Statna prislusnost | Statne obcianstvo | Drzavljanstvo | Valstybe |
    Pilsoniba | Tautiba | Pilietybe | Kodakondsus | Kansalaisuus | Nationalitet | Medborgarskap | Vatandasligi |
    Uyrugu | Ithageneia | Ypikootita | Allampolgarsag | Cetatenia | Shtetesia | 国籍 | 國籍 | Kewarganegaraan |
    Warganegara | Quoc tich
  `),
  birthDay: listed(`
    Date of birth | Date de naissance | Fecha de nacimiento | Data de nascimento | Data di nascita | Geburtsdatum |
    Geburtstag | Geboortedatum | Data urodzenia | Datum narozeni | Datum narodenia | Datum rodenja |
    Datum rodjenja | Datum rojstva | Dzimsanas datums | Sunniaeg | Gimimo data | Syntymaaika | Fodselsdato |
    Fodelsedatum | Dogum tarihi | Dogulduguu tarix | Dogum tarixi | Imerominia gennisis | Szuletesi ido |
    Data nasterii | Datelindja | 出生日期 | 生年月日 | Tanggal lahir | Tarikh lahir | Ngay sinh |
    Date of birth/Date de naissance | Birth date
  `),
  birthPlace: listed(`
    Place of birth | Lieu de naissance | Lugar de nacimiento | Local de nascimento | Naturalidade |
    Luogo di nascita | Geburtsort | Geboorteplaats | Miejsce urodzenia | Misto narozeni | Miesto narodenia |
    Mjesto rodenja | Mesto rodjenja | Mesto rojstva | Dzimsanas vieta | Sunnikoht | Gimimo vieta | Syntymapaikka |
    Fodested | Fodelseort | Dogum yeri | Doguldugu yer | Topos gennisis | Szuletesi hely | Locul nasterii |
    Vendlindja | 出生地点 | 出生地 | Tempat lahir | Noi sinh | Foedested
  `),
  gender: listed(`
    Sex | Sexe | Sexo | Sesso | Geschlecht | Geslacht | Plec | Pohlavi | Pohlavie | Spol | Pol | Dzimums | Sugu |
    Lytis | Sukupuoli | Kjonn | Kon | Cinsiyeti | Cinsi | Fylo | Nem | Sexul | Gjinia | 性别 | 性別 | Jenis kelamin |
    Jantina | Gender
  `),
  issueDay: listed(`
    Date of issue | Date de delivrance | Fecha de expedicion | Fecha de emision | Data de emissao |
    Data di rilascio | Data de concessao | Ausstellungsdatum | Tag der Ausstellung | Datum van afgifte |
    Datum afgifte | Data wydania | Datum vydani | Datum vydania | Datum izdavanja | Datum izdaje |
    Izdosanas datums | Izsniegsanas datums | Valjaandmise kuupaev | Valjaantud | Isdavimo data | Myontamispaiva |
    Udstedelsesdato | Utfardat den | Utstedt dato | Verilis tarihi | Verilme tarixi | Imerominia ekdosis |
    Kiallitas datuma | Data eliberarii | Data e leshimit | 签发日期 | 簽發日期 | 発行年月日 | Tanggal pengeluaran | Ngay cap |
    Issue date | Issued on
  `),
  expiryDay: listed(`
    Date of expiry | Date of expiration | Date d'expiration | Fecha de caducidad | Fecha de vencimiento |
    Data de validade | Data di scadenza | Gultig bis | Geldig tot | Data waznosci | Data uplywu waznosci |
    Platnost do | Platnost | Vrijedi do | Vazi do | Datum isteka | Velja do | Deriga lidz | Derigs lidz |
    Kehtiv kuni | Galioja iki | Viimeinen voimassaolopaiva | Gyldig til | Giltigt till | Son gecerlilik tarihi |
    Gecerlilik tarihi | Etibarliliq muddeti | Bitme tarixi | Imerominia lixis | Ervenyes | Lejarat |
    Data expirarii | Data e skadimit | 有效期至 | 有效期限 | 有効期間満了日 | Tanggal habis berlaku | Tarikh tamat | Expiry date |
    Valid until | Co gia tri den | Date of expiry/Date d’expiration | Expires on
  `),
  issuePlace: listed(`
    Place of issue | Lieu de delivrance | Lugar de expedicion | Luogo di rilascio | Local de emissao | 签发地点 |
    Issuing authority | Authority | Autorite | Autorite de delivrance | Autoridad | Autoridade | Autorita |
    Behorde | Ausstellende Behorde | Autoriteit | Instantie | Organ wydajacy | Wydany przez | Organ vydavajuci |
    Vydal | Urad | Vydany | Izdalo | Nadlezno telo | Izdao | Tijelo koje je izdalo | Organ | Pristojni organ |
    Izdevejiestade | Izdevejiestade/Authority | Valjaandja | Isdave | Viranomainen | Myndighed | Myndighet |
    Veren makam | Pasportu veren orqan | Ekdousa archi | Kiallito hatosag | Autoritatea | Autoriteti | 签发机关 |
    簽發機關 | 発行官庁 | Kantor yang mengeluarkan | Pejabat pengeluar | Noi cap | Issued by | Issuing office |
    Delivre par | Place of issue/Lieu de delivrance
  `),
} satisfies Readonly<Record<string, readonly string[]>>;

/** The word for passport, as data pages print it. */
export const passportWords = listed(`
  Passport | Passeport | Pasaporte | Passaporto | Passaporte | Reisepass | Paspoort | Paszport | Putovnica |
  Pasaport | Pasport | Potni list | Cestovni pas | Cestovny pas | Diavatirio | Vegabref | 护照 | 護照 | 旅券
`);

/** Labels of what is printed too and nobody asks for. */
export const passportOtherLabels = listed(`
  Type | Tipo | Typ | Tips | Tip | Code | Code of issuing state | Code of state | Country code | Issuing country |
  Pays emetteur | Code du pays | Kod | Olkenin kodu | State code | Codigo del pais | Personal No |
  Personal number | Personal code | Personas kods | Identity No | Identification number | Numero personnel |
  Ferdi identifikasiya nomresi | Height | Taille | Estatura | Grosse | Colour of eyes | Couleur des yeux |
  Residence | Domicile | Holder's signature | Signature of bearer | Signature du titulaire | Signature |
  Endorsements | Observations | Bearer | 类型 | 国家码 | 持证人签名 | Namenszusatz | Name at birth | Geburtsname |
  Religious name | Profession | Country of birth
`);

function listed(text: string): readonly string[] {
  return text.split('|').map((label) => label.trim());
}

"""What texts.py draws from: word lists by language, letters of languages without one, labels, months, words of addresses."""

DICT = {
    'en': ['dict/american-english', 'dict/british-english'],
    'fr': ['dict/french'],
    'de': ['dict/ngerman'],
    'es': ['dict/spanish'],
    'pl': ['dict/polish'],
    'pt': ['dict/portuguese', 'dict/brazilian'],
    'it': ['dict/italian'],
    'nl': ['dict/dutch'],
    'da': ['dict/danish'],
    'sv': ['dict/swedish'],
    'no': ['dict/bokmaal', 'dict/nynorsk'],
    'ca': ['dict/catalan'],
    'ga': ['dict/irish'],
    'fo': ['dict/faroese'],
    'gl': ['dict/galician-minimos'],
    'bs': ['hunspell/bs_BA.dic'],
    'cs': ['hunspell/cs_CZ.dic'],
    'hr': ['hunspell/hr_HR.dic'],
    'hu': ['hunspell/hu_HU.dic'],
    'is': ['hunspell/is_IS.dic'],
    'lt': ['hunspell/lt_LT.dic'],
    'lv': ['hunspell/lv_LV.dic'],
    'ro': ['hunspell/ro_RO.dic'],
    'sk': ['hunspell/sk_SK.dic'],
    'sl': ['hunspell/sl_SI.dic'],
    'tr': ['hunspell/tr_TR.dic'],
    'vi': ['hunspell/vi_VN.dic'],
}
# Letters of languages for which no list is packaged: their words are spelt from these.
LETTERS = {
    'az': 'aəbcçdeəfgğhxıijkqlmnoöprsştuüvyzəəı',
    'sq': 'abcçdeëfghijklmnopqrstuvxyzëë',
    'et': 'abdefghijklmnoprsšzžtuvõäöüõäöü',
    'fi': 'abdefghijklmnoprstuvyäöåäöaaeiou',
    'mt': 'abċdefġghħijklmnopqrstuvwxżzaeiou',
    'cy': 'abcdefghijlmnoprstuwyŵŷâêîôûẁẃẅỳaeiouwy',
    'eo': 'abcĉdefgĝhĥijĵklmnoprsŝtuŭvzaeiou',
    'se': 'aábcčdđefghijklmnŋoprsštŧuvzžaeiou',
    'kl': 'āēīōūăĕĭŏŭabdghkmnprst',
    'ng': 'abdeẹfgghijklmnoọprsṣtuụwyńǹáàéèóò',
    'pan': 'abcdefghijklmnopqrstuvwxyzñáéíóúü',
}
LABELS = """Surname|Given names|Given Name(s)|First name|Last name|Middle name|Name|Full name|Nationality|Date of birth|Place of birth|Sex|Gender|Height|Weight
Eye colour|Eyes|Hair|Date of issue|Date of expiry|Expiry date|Issued on|Issued by|Valid until|Valid from|Authority|Issuing authority|Signature|Holder's signature|Signature of bearer
Document No.|Card No.|Card number|Passport No.|Passport|Type|Code|Code of issuing State|Country code|Personal No.|Identity card|National identity card|Residence permit|Driving licence|Driver license
DRIVER LICENSE|Class|Restrictions|Endorsements|Organ donor|Veteran|Address|Residence|Remarks|Religion|Blood group|Marital status|Occupation|Parents|Father's name|Mother's name
Spouse|ID number|Identification number|Permit to work|Category|Categories|Observations|Municipality|Province|District|Region|Republic of|Kingdom of|Federal Republic of|Ministry of Interior
Nom|Prénom|Prénoms|Prénom(s)|Nom d'usage|Nationalité|Né(e) le|Né le|à|Lieu de naissance|Date de naissance|Sexe|Taille|Domicile|Adresse|Date de délivrance|Date d'expiration|Autorité|Fait le|Signature du titulaire
Carte nationale d'identité|Carte d'identité|Permis de conduire|RÉPUBLIQUE FRANÇAISE|Titre de séjour|Passeport|Numéro|N° du document|Délivré par|Préfecture|Valable jusqu'au|Date d'établissement
Name|Geburtsname|Vornamen|Geburtstag|Geburtsort|Staatsangehörigkeit|Gültig bis|Unterschrift|Anschrift|Größe|Augenfarbe|Behörde|Datum|Ausstellungsdatum|Ausstellende Behörde|PERSONALAUSWEIS|Reisepass|Führerschein
BUNDESREPUBLIK DEUTSCHLAND|REPUBLIK ÖSTERREICH|SCHWEIZERISCHE EIDGENOSSENSCHAFT|Aufenthaltstitel|Ordens- oder Künstlername|Heimatort|Geschlecht|Zugangsnummer
Apellidos|Nombre|Nombres|Apellido paterno|Apellido materno|Primer apellido|Segundo apellido|Sexo|Nacionalidad|Fecha de nacimiento|Lugar de nacimiento|Fecha de expedición|Fecha de vencimiento|Válido hasta|Domicilio
Documento nacional de identidad|DNI|Cédula de identidad|CÉDULA DE CIUDADANÍA|REPÚBLICA DE COLOMBIA|REPÚBLICA ARGENTINA|REPÚBLICA DE CHILE|ESTADOS UNIDOS MEXICANOS|INSTITUTO NACIONAL ELECTORAL|CREDENCIAL PARA VOTAR
CLAVE DE ELECTOR|CURP|AÑO DE REGISTRO|ESTADO|MUNICIPIO|SECCIÓN|LOCALIDAD|EMISIÓN|VIGENCIA|Estatura|G.S. RH|Ejemplar|Oficina ident.|Trámite Nº|RUN|Número de documento|REINO DE ESPAÑA|ESPAÑA|Equipo|Hijo/a de
Apelido|Apelidos|Nome|Nomes próprios|Sobrenome|Filiação|Naturalidade|Data de nascimento|Data de validade|Data de emissão|Órgão emissor|Assinatura|Assinatura do titular|CARTEIRA NACIONAL DE HABILITAÇÃO|CPF|Registro geral
REPÚBLICA FEDERATIVA DO BRASIL|REPÚBLICA PORTUGUESA|Cartão de cidadão|Altura|Doc. identidade / Órg. emissor / UF|Permissão|Nº registro|Validade|1ª habilitação|Cat. hab.|Observações|Local|Nacionalidade
Cognome|Luogo e data di nascita|Cittadinanza|Statura|Scadenza|Emissione|Comune di|Codice fiscale|REPUBBLICA ITALIANA|CARTA DI IDENTITÀ|PATENTE DI GUIDA|Indirizzo di residenza|Firma del titolare|Ministero dell'interno
Naam|Voornamen|Geboortedatum|Geboorteplaats|Nationaliteit|Geslacht|Geldig tot|Lengte|Autoriteit|Handtekening|KONINKRIJK DER NEDERLANDEN|Identiteitskaart|Rijbewijs|Burgerservicenummer|Verblijfstitel|Afgegeven te
Nazwisko|Imię (imiona)|Imiona|Nazwisko rodowe|Imiona rodziców|Data urodzenia|Miejsce urodzenia|Obywatelstwo|Płeć|Termin ważności|Data wydania|Organ wydający|DOWÓD OSOBISTY|RZECZPOSPOLITA POLSKA|Numer PESEL|Seria i numer
Příjmení|Jméno|Datum narození|Místo narození|Pohlaví|Státní občanství|Platnost do|Datum vydání|Rodné číslo|OBČANSKÝ PRŮKAZ|ČESKÁ REPUBLIKA|Trvalý pobyt|Vydal|Priezvisko|Dátum narodenia|Štátne občianstvo|OBČIANSKY PREUKAZ
Családi és utónév|Születési név|Születési idő|Születési hely|Anyja neve|Állampolgárság|Érvényességi idő|Okmányazonosító|SZEMÉLYAZONOSÍTÓ IGAZOLVÁNY|MAGYARORSZÁG|Aláírás|Nem|Kiállító hatóság
Nume|Prenume|Cetățenie|Loc naștere|Domiciliu|Emisă de|Valabilitate|CARTE DE IDENTITATE|ROMÂNIA|Seria|Nume/Nom/Last name|Prenume/Prenom/First name|Județul|Str.|Sfântu|Data nașterii|Autoritatea emitentă
Prezime|Ime|Datum rođenja|Mjesto rođenja|Državljanstvo|Spol|Vrijedi do|Izdaje|OSOBNA ISKAZNICA|REPUBLIKA HRVATSKA|Priimek|Datum rojstva|Državljanstvo|Velja do|OSEBNA IZKAZNICA|REPUBLIKA SLOVENIJA|Prebivalište|ЛИЧНА
Soyadı|Adı|Doğum tarihi|Doğum yeri|Cinsiyeti|Uyruğu|Son geçerlilik|Seri no|T.C. KİMLİK NO|TÜRKİYE CUMHURİYETİ KİMLİK KARTI|Anne adı|Baba adı|Veren makam|Kan grubu|İmza|Veriliş tarihi
Soyadı, adı, atasının adı|AZƏRBAYCAN RESPUBLİKASI|ŞƏXSİYYƏT VƏSİQƏSİ|Doğum tarixi|Vətəndaşlığı|Cinsi|Doğulduğu yer|Verilmə tarixi|Etibarlıdır|Ailə vəziyyəti|Qeydiyyatda olduğu ünvan|Pasportu verən orqan|Yaşayış yeri
Họ và tên|Họ, chữ đệm và tên khai sinh|Ngày sinh|Ngày, tháng, năm sinh|Giới tính|Quốc tịch|Quê quán|Nơi thường trú|Nơi cư trú|Có giá trị đến|Số|Số định danh cá nhân|Đặc điểm nhân dạng|Nơi đăng ký khai sinh|Dân tộc|Tôn giáo
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|CĂN CƯỚC CÔNG DÂN|CHỨNG MINH NHÂN DÂN|CĂN CƯỚC|GIẤY PHÉP LÁI XE|CỤC TRƯỞNG CỤC CẢNH SÁT|Ngày cấp|Nơi cấp|Hạng|Việt Nam|Nam|Nữ|BỘ CÔNG AN|Ngón trỏ trái
Efternavn|Fornavne|Fødselsdato|Fødested|Statsborgerskab|Køn|Højde|Udløbsdato|Etternavn|Fødselsnummer|Gyldig til|NORGE|Efternamn|Förnamn|Födelsedatum|Födelseort|Medborgarskap|Kön|Längd|Giltig till|SVERIGE|Personnummer
Sukunimi|Etunimet|Syntymäaika|Kansalaisuus|Sukupuoli|Voimassa|HENKILÖKORTTI|SUOMI FINLAND|Perekonnanimi|Eesnimed|Sünniaeg|Sünnikoht|Sugu|Kodakondsus|Isikukood|Kehtiv kuni|EESTI VABARIIK|ISIKUTUNNISTUS
Uzvārds|Vārds|Dzimšanas datums|Dzimums|Pilsonība|Derīga līdz|LATVIJAS REPUBLIKA|PERSONAS APLIECĪBA|Pavardė|Vardas|Gimimo data|Pilietybė|Lytis|Galioja iki|ASMENS TAPATYBĖS KORTELĖ|LIETUVOS RESPUBLIKA|Asmens kodas
Mbiemri|Emri|Datëlindja|Vendlindja|Shtetësia|Gjinia|LETËRNJOFTIM|REPUBLIKA E SHQIPËRISË|Kunjom|Isem|Data tat-twelid|Post tat-twelid|Ċittadinanza|KARTA TAL-IDENTITÀ|Sloinne|Réamhainm|Dáta breithe|Áit bhreithe|Náisiúntacht|PAS
Eftirnafn|Eiginnafn|Fæðingardagur|Ríkisfang|Kyn|ÍSLAND|Cyfenw|Enw cyntaf|Dyddiad geni|TRWYDDED YRRU|Apelyido|Mga pangalan|Petsa ng kapanganakan|Tirahan|REPUBLIKA NG PILIPINAS|PAMBANSANG PAGKAKAKILANLAN|Kasarian
NIK|Nama|Tempat/Tgl Lahir|Jenis kelamin|LAKI-LAKI|PEREMPUAN|Gol. Darah|Alamat|RT/RW|Kel/Desa|Kecamatan|Agama|Status Perkawinan|BELUM KAWIN|Pekerjaan|Kewarganegaraan|Berlaku Hingga|SEUMUR HIDUP|PROVINSI|KABUPATEN|KAD PENGENALAN
MALAYSIA|WARGANEGARA|IDENTITY CARD No.|Race|Date of issue|Country/Place of birth|REPUBLIC OF SINGAPORE|GOVERNMENT OF INDIA|Father|DOB|Permanent Account Number Card|INCOME TAX DEPARTMENT|Year of Birth|MALE|FEMALE|Enrolment No
NATIONAL IDENTITY CARD|FEDERAL REPUBLIC OF NIGERIA|REPUBLIC OF KENYA|REPUBLIC OF GHANA|REPUBLIC OF SOUTH AFRICA|JAMHURI YA KENYA|DATE OF BIRTH|PLACE OF ISSUE|DISTRICT OF BIRTH|SERIAL NUMBER|FULL NAMES|SEX|HOLDER'S SIGN.
Emirates ID|United Arab Emirates|Islamic Republic of Pakistan|National Identity Card|Identity Number|Country of Stay|Issuing Place|People's Republic of Bangladesh|Thai National ID Card|Identification Number|Date of Issue|Date of Expiry
HONG KONG PERMANENT IDENTITY CARD|Date of first registration|DL|ISS|EXP|DOB|HGT|WGT|EYES|HAIR|CLASS|END|RSTR|DD|REST|NONE|DONOR|LN|FN|BRO|BLK|BLU|GRN|HAZ|BLN|USA|REV|SEX M|SEX F|CALIFORNIA|NEW YORK STATE|TEXAS|FLORIDA
UNITED STATES OF AMERICA|UNITED KINGDOM|CANADA|AUSTRALIA|NEW ZEALAND AOTEAROA|IRELAND ÉIRE|EUROPEAN UNION|UNION EUROPÉENNE|Utopia|SPECIMEN|MUSTER|ESPÉCIMEN|WZÓR|VZOR|MINTA|ÖRNEK|MẪU"""
MONTHS = """JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January February March April June July August September October November
December janvier février mars avril mai juin juillet août septembre octobre novembre décembre Januar Februar März Mai Juni Juli Oktober Dezember ENE ABR AGO DIC enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre MAI OUT DEZ FEV SET GEN MAG GIU LUG OTT STY LUT KWI MAJ CZE LIP SIE WRZ PAŹ LIS GRU siječnja veljače ožujka OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM
KASIM ARALIK MAR/MARS JUN/JUIN FEB/FÉV AUG/AOÛT DEC/DÉC APR/AVR MAY/MAI SEP/SEPT JUL/JUIL""".split()
STREETS = """Street|St|Road|Rd|Ave|Avenue|Lane|Drive|Blvd|Court|Way|rue|rue de la|avenue du|bd|chemin des|place|impasse|straße|Straße|str.|Platz|Weg|Allee|Gasse|Calle|C/|Avda.|Av.|Carrera|Cra.|Plaza|Rua|Av|Travessa|Praça
Via|Viale|Piazza|Corso|ul.|al.|os.|plac|ulice|nám.|utca|út|tér|körút|Str.|Bd.|Aleea|Mah.|Sok.|Cad.|Cd.|Bulvarı|Apt.|Đường|Phố|Phường|Quận|Xã|Huyện|TP.|Thôn|Tổ|Jl.|Jalan|Kp.|Blok|gade|vej|gate|veg|gatan|vägen|katu|tie|tänav|iela|gatvė|laan|straat|weg
COL.|BARRIO|SECTOR|VEREDA|MZ|LT|DEPTO|PISO|km|No.|Nr|nº|núm.|bis|Flat|Apt|Unit|Suite|PO Box|BP|CEDEX|Km|s/n|ev|küç.|şəh.|ray.|kənd""".replace('\n', '|').split('|')

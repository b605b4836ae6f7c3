"""Invented document text: what stands on identity papers written in Latin letters, with even cover of every letter.

Words come from Debian's spelling lists (see README.md); names, addresses, dates, numbers and machine-readable zones are
put together here. A word whose CRC-32 is divisible by HELD_OUT is never used in training, only in evaluation.
"""

import os
import random
import unicodedata
import zlib

from alphabet import ALPHABET, DIACRITICS, INDEX, SAME, SIGNS

HELD_OUT = 20

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
STATES = 'UTO D<< FRA ESP ITA PRT POL CZE SVK HUN ROU HRV SVN TUR AZE VNM USA GBR IRL NLD BEL CHE AUT DNK NOR SWE FIN EST LVA LTU BRA ARG CHL COL MEX PER IDN MYS SGP PHL THA JPN KOR CHN IND PAK BGD NGA KEN ZAF GHA ARE SAU EGY UKR GRC BGR'.split()
UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
DIGITS = '0123456789'


def clean(text: str) -> str:
    """NFC, one space at a time, signs that print alike made one; None-free: letters outside the alphabet go."""
    text = unicodedata.normalize('NFC', text).translate(SAME)
    return ' '.join(''.join(c for c in text if c in INDEX).split())


def load_words(root: str) -> dict[str, list[str]]:
    """Words of each language in the lists below `root`/usr/share, cleaned; those that cannot be spelt are left out."""
    words = {}
    for lang, files in DICT.items():
        found = set()
        for name in files:
            path = os.path.join(root, 'usr/share', name)
            raw = open(path, 'rb').read()
            try:
                lines = raw.decode('utf-8').split('\n')
            except UnicodeDecodeError:
                lines = raw.decode('iso-8859-9' if lang == 'tr' else 'iso-8859-2' if lang in ('bs', 'hr', 'sl', 'cs', 'sk', 'ro', 'hu', 'pl') else 'iso-8859-13' if lang in ('lt', 'lv') else 'latin-1').split('\n')
            for line in lines[:: max(1, len(lines) // 80000)]:
                word = unicodedata.normalize('NFC', line.split('/')[0].split('\t')[0].strip()).translate(SAME)
                if 1 < len(word) < 16 and all(c in INDEX and (c.isalpha() or c in "'-") for c in word):
                    found.add(word)
        words[lang] = sorted(found)
    return words


def held_out(word: str) -> bool:
    return zlib.crc32(word.lower().encode()) % HELD_OUT == 0


class Texts:
    """Draws one line of text at a time. `evaluation` takes words only from the held-out part, else only from the rest."""

    def __init__(self, root: str, seed: int, evaluation: bool = False):
        self.rng = random.Random(seed)
        self.words = {k: [w for w in v if held_out(w) == evaluation] for k, v in load_words(root).items()}
        self.langs = list(self.words) + list(LETTERS)
        # Words with diacritics, by letter: drawn by letter, so that rare letters come as often as common ones.
        self.by_letter: dict[str, list[str]] = {}
        for lang in self.words:
            for word in self.words[lang]:
                for c in set(word):
                    if c in DIACRITICS:
                        self.by_letter.setdefault(c, []).append(word)
        self.labels = [clean(x) for x in LABELS.replace('\n', '|').split('|') if clean(x) == x]
        self.kinds = [
            (self.names, 15), (self.date, 10), (self.number, 13), (self.label, 11), (self.phrase, 14), (self.address, 8),
            (self.rare, 9), (self.vietnamese, 7), (self.signs, 4), (self.short, 6), (self.measure, 3),
        ]

    def draw(self) -> str:
        """One line, 1 to about 60 characters, NFC, no space at its ends."""
        while True:
            make = self.rng.choices([k for k, _ in self.kinds], [w for _, w in self.kinds])[0]
            text = clean(make())
            if 1 <= len(text) <= 62:
                return text

    def pick(self, seq):
        return seq[self.rng.randrange(len(seq))]

    def lang(self) -> str:
        return self.pick(self.langs)

    def word(self, lang: str) -> str:
        if lang in self.words and self.words[lang]:
            return self.pick(self.words[lang])
        letters = LETTERS[lang]
        return ''.join(self.pick(letters) for _ in range(self.rng.randint(2, 9)))

    def case(self, text: str, lang: str = '') -> str:
        roll = self.rng.random()
        if roll < 0.45:
            if lang in ('tr', 'az'):
                text = text.replace('i', 'İ').replace('ı', 'I')
            # str.upper() makes SS of the sharp s; papers print ẞ as well.
            return text.replace('ß', 'ẞ').upper() if self.rng.random() < 0.3 else text.upper()
        if roll < 0.8:
            return ' '.join(w[:1].upper() + w[1:] for w in text.split(' '))
        return text

    def names(self) -> str:
        lang = self.lang()
        parts = [self.word(lang) for _ in range(self.rng.choice((1, 1, 1, 2, 2, 2, 3, 4)))]
        sep = self.rng.choices((' ', ', ', '-', ' '), (6, 1.5, 1, 2))[0]
        text = sep.join(parts)
        if self.rng.random() < 0.05:
            text = self.pick(('de ', 'van der ', 'von ', "O'", "D'", 'da ', 'Mc', 'della ', 'di ', 'al-', 'bin ', 'née ', 'geb. ', 'épouse ', 'ép. ')) + text
        return self.case(text, lang)

    def phrase(self) -> str:
        lang = self.lang()
        text = ' '.join(self.word(lang) for _ in range(self.rng.randint(1, 6)))
        if self.rng.random() < 0.2:
            text += self.pick('.,:;!?')
        if self.rng.random() < 0.08:
            a, b = self.pick(('()', '""', '«»', '“”', '[]', '‘’', '„“', '‹›', "''"))
            text = f'{a}{text}{b}'
        return self.case(text, lang)

    def rare(self) -> str:
        """Every letter with a diacritic equally often, in a word that has it where there is one."""
        parts = []
        for _ in range(self.rng.choice((1, 2, 3))):
            c = self.pick(DIACRITICS)
            known = self.by_letter.get(c) or self.by_letter.get(c.lower())
            if known and self.rng.random() < 0.5:
                word = self.pick(known)
                parts.append(word.upper() if c.isupper() else word)
                continue
            letters = 'aeiounrstlmkdcgpbhvyz' + ''.join(self.pick(DIACRITICS) for _ in range(5)).lower()
            word = [self.pick(letters) for _ in range(self.rng.randint(1, 7))]
            if c.isupper() and c.lower() != c and self.rng.random() < 0.7:
                word = [w.upper() for w in word]
            word.insert(self.rng.randint(0, len(word)) if c.islower() or word[0].isupper() else 0, c)
            parts.append(''.join(word))
        return ' '.join(parts)

    def vietnamese(self) -> str:
        text = ' '.join(self.word('vi') for _ in range(self.rng.randint(1, 6)))
        roll = self.rng.random()
        if roll < 0.4:
            return text.upper()
        text = ' '.join(w[:1].upper() + w[1:] for w in text.split(' ')) if roll < 0.8 else text
        return text.replace(' ', ', ', 1) if self.rng.random() < 0.2 else text

    def digits(self, n: int) -> str:
        return ''.join(self.pick(DIGITS) for _ in range(n))

    def date(self) -> str:
        r = self.rng
        d, m, y = f'{r.randint(1, 31):02d}', f'{r.randint(1, 12):02d}', str(r.randint(1925, 2045))
        if r.random() < 0.12:
            d, m = str(int(d)), str(int(m))
        sep = self.pick(('.', '.', '/', '/', '-', ' ', '. ', ' / '))
        roll = r.random()
        if roll < 0.42:
            text = sep.join((d, m, y))
        elif roll < 0.55:
            text = sep.join((y, m, d))
        elif roll < 0.8:
            text = f'{d}{self.pick((" ", " ", " ", "-", ". ", "/"))}{self.pick(MONTHS)}{self.pick((" ", " ", " ", "-", "/", ". "))}{y if r.random() < 0.8 else y[2:]}'
        elif roll < 0.88:
            text = f'{self.pick(MONTHS)} {d}, {y}'
        elif roll < 0.93:
            text = f'{d}{m}{y}' if r.random() < 0.5 else f'{d}.{m}.{y[2:]}'
        else:
            text = f'{sep.join((d, m, y))}{self.pick((" - ", "-", " – ", "  "))}{sep.join((d, m, str(int(y) + 10)))}'
        if r.random() < 0.15:
            text = self.pick(('4a. ', '4b. ', '3. ', 'DOB ', 'EXP ', 'ISS ', 'DOB: ', 'Date: ', 'le ', 'né le ', 'Ngày sinh: ', 'Valid until ', 'gültig bis ', 'DD ')) + text
        return text.upper() if r.random() < 0.3 else text

    def number(self) -> str:
        r, roll = self.rng, self.rng.random()
        if roll < 0.25:
            text = self.digits(r.randint(4, 16))
        elif roll < 0.5:
            text = ''.join(self.pick(UPPER) for _ in range(r.randint(1, 3))) + self.digits(r.randint(5, 9))
        elif roll < 0.68:
            text = ''.join(self.pick(UPPER + DIGITS) for _ in range(r.randint(5, 18)))
        elif roll < 0.85:
            sep = self.pick(' -./')
            text = sep.join(self.digits(r.randint(2, 4)) for _ in range(r.randint(2, 4)))
            if r.random() < 0.3:
                text += self.pick(('-', '')) + self.pick(UPPER)
        elif roll < 0.93:
            text = f'{self.digits(3)}.{self.digits(3)}.{self.digits(3)}-{self.digits(2)}' if r.random() < 0.4 else f'{self.digits(2)}.{self.digits(3)}.{self.digits(3)}{self.pick(("", "-" + self.pick(DIGITS + "K")))}'
        else:
            text = ''.join(self.pick(UPPER + UPPER.lower() + DIGITS) for _ in range(r.randint(4, 12)))
        if r.random() < 0.14:
            text = self.pick(('No. ', 'N° ', 'Nº ', 'Nr. ', '№ ', 'No: ', 'Số: ', 'DL ', 'ID ', '5. ', '4d. ', '# ', 'RUN ', 'CPF: ', 'CURP ', 'NIK : ', 'Nº: ', '*', 'no ')) + text
        return text

    def label(self) -> str:
        r = self.rng
        n = r.choice((1, 1, 1, 2, 2, 3))
        text = self.pick(('/', ' / ', ' / ', '/ ', ' · ', ' - ', ' • ')).join(self.pick(self.labels) for _ in range(n))
        if r.random() < 0.2:
            text = f'{self.pick(("1", "2", "3", "4a", "4b", "4c", "4d", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "1", "(1)", "(2)"))}{self.pick((". ", ".", " ", ") "))}{text}'
        if r.random() < 0.2:
            text += self.pick((':', ' :', ': '))
            if r.random() < 0.5:
                text += ' ' + self.pick((self.names, self.number, self.short))()
        roll = r.random()
        return text.upper() if roll < 0.25 else text.lower() if roll < 0.3 else text

    def address(self) -> str:
        r, lang = self.rng, self.lang()
        name = self.case(' '.join(self.word(lang) for _ in range(r.choice((1, 1, 2)))), lang)
        street, n = self.pick(STREETS), str(r.randint(1, 999))
        n += self.pick(('', '', '', '', 'A', 'B', 'bis', '/' + str(r.randint(1, 40)), '-' + str(r.randint(1, 99))))
        text = self.pick((f'{n} {street} {name}', f'{street} {name} {n}', f'{name} {street} {n}', f'{street} {name} {n}, {self.digits(5)}', f'{n}, {street} {name}'))
        if r.random() < 0.45:
            code = self.pick((self.digits(5), self.digits(4), f'{self.digits(2)}-{self.digits(3)}', f'{self.digits(3)} {self.digits(2)}', f'{self.digits(5)}-{self.digits(3)}', 'SW1A 1AA', 'D-' + self.digits(5), 'K1A 0B1'))
            town = self.case(self.word(lang), lang)
            text = f'{code} {town}' if r.random() < 0.5 else f'{text}, {code} {town}'
        return text.upper() if r.random() < 0.35 else text

    def signs(self) -> str:
        """Any character of the alphabet, signs among them, in no order."""
        r = self.rng
        if r.random() < 0.5:
            pool = ALPHABET[1:94] + SIGNS
            text = ''.join(self.pick(pool) for _ in range(r.randint(2, 14)))
            if r.random() < 0.4:
                text = text[: len(text) // 2] + ' ' + text[len(text) // 2 :]
            return text
        word = self.word(self.lang())
        s = self.pick(SIGNS + '!"#$%&\'()*+,-./:;<=>?@[]_{|}~^\\')
        return self.pick((f'{s}{word}', f'{word}{s}', f'{word} {s} {self.word(self.lang())}', f'{word}{s}{self.digits(2)}', f'{self.digits(3)}{s}', f'{self.digits(2)} {s} {word}', f'{s} {self.digits(4)}', f'{s}{self.digits(2)},{self.digits(2)}'))

    def short(self) -> str:
        return self.pick(('M', 'F', 'X', 'H', 'K', 'W', 'Ž', 'Nam', 'Nữ', 'P', 'PD', 'C', 'B', 'A', 'AM', 'B1', 'BE', 'D', 'NONE', 'O+', 'AB-', 'A Rh+', 'USA', 'M/M', 'F/F', 'K/F', 'E/M', 'I', '0', '1', '-', '*', 'SPECIMEN',
            self.pick(STATES).replace('<', ''), self.pick(STATES).replace('<', ''), self.digits(1), self.digits(2), self.digits(3), self.digits(4), self.pick(UPPER) + self.pick(DIGITS), f'{self.digits(1)}.', f'{self.pick("45")}{self.pick("abcd")}.',
            self.pick(UPPER), self.pick(UPPER.lower()), self.word(self.lang())[:3], self.pick(DIACRITICS), self.pick(ALPHABET[1:])))

    def measure(self) -> str:
        r = self.rng
        return self.pick((f'{r.randint(140, 210)} cm', f'1,{r.randint(40, 99)} m', f'1.{r.randint(40, 99)}', f"{r.randint(4, 6)}'-{r.randint(0, 11):02d}\"", f"{r.randint(4, 6)}' {r.randint(0, 11)}\"", f'{r.randint(90, 280)} lb', f'{r.randint(40, 120)} kg', f'{r.randint(0, 99)}%',
            f'€ {r.randint(1, 999)},{self.digits(2)}', f'{r.randint(1, 99)}°', f'{r.randint(1, 9)}ª', f'{r.randint(1, 99)}º', f'+{r.randint(1, 99)} {self.digits(3)} {self.digits(6)}', f'({self.digits(3)}) {self.digits(3)}-{self.digits(4)}', f'{self.word("en")}@{self.word("en")}.com', f'www.{self.word("en")}.org', f'{r.randint(1, 12)}:{r.randint(0, 59):02d}', f'{self.digits(3)}/{self.digits(3)}'))

    def mrz(self) -> str:
        """A whole machine-readable line of ICAO 9303's formats (TD1, TD2, TD3, MRV, French, driving licence), or a piece."""
        r = self.rng
        n = r.choice((30, 30, 36, 44, 44))
        name = lambda: ''.join(c for c in unicodedata.normalize('NFD', self.word(self.lang())).upper() if c in UPPER) or 'UTO'
        roll = r.random()
        if roll < 0.4:
            names = '<'.join(name() for _ in range(r.choice((1, 1, 2)))) + '<<' + '<'.join(name() for _ in range(r.choice((0, 1, 1, 2, 3))))
            head = self.pick(('P<', 'PD', 'V<', 'I<', 'ID', 'PM')) + self.pick(STATES) if n > 30 else ''
            text = head + names
        elif roll < 0.65:
            number = self.pick((self.pick(UPPER) + self.digits(8), self.digits(9), ''.join(self.pick(UPPER + DIGITS) for _ in range(9)), self.digits(8) + '<'))
            text = f'{number}{self.digits(1)}{self.pick(STATES)}{self.digits(7)}{self.pick("MF<")}{self.digits(7)}'
            if n == 44:
                text += self.pick(('<' * 14, self.digits(11) + '<<<', ''.join(self.pick(UPPER + DIGITS) for _ in range(r.randint(3, 14))).ljust(14, '<'))) + self.digits(2)
            elif n == 36:
                text += self.pick(('<' * 7, self.digits(7))) + self.digits(1)
        elif roll < 0.8:
            n = 30
            text = f'{self.pick(("I<", "ID", "C<", "IR", "AC", "IP"))}{self.pick(STATES)}{self.pick((self.pick(UPPER) + self.digits(8), self.digits(9), "".join(self.pick(UPPER + DIGITS) for _ in range(9))))}{self.digits(1)}'
            if r.random() < 0.4:
                text += self.digits(r.randint(4, 14))
        elif roll < 0.92:
            n = 30
            text = f'{self.digits(7)}{self.pick("MF<")}{self.digits(7)}{self.pick(STATES)}' + (self.digits(r.randint(4, 11)) if r.random() < 0.3 else '')
            text = text.ljust(29, '<')[:29] + self.digits(1)
        else:
            text = ''.join(self.pick(UPPER + DIGITS + '<<<<<<<<') for _ in range(n))
        text = text[:n].ljust(n, '<')
        if r.random() < 0.3:
            cut = r.randint(8, n - 2)
            start = r.choice((0, n - cut, r.randint(0, n - cut)))
            text = text[start : start + cut]
        if r.random() < 0.08:
            text = ''.join(self.pick(('<' * r.randint(1, 15), self.digits(r.randint(1, 6)), name()[:5])) for _ in range(4))[:44]
        return text

from latin.alphabet import ALPHABET
from latin.faces import FAMILIES, HELD_OUT
from latin.texts import Texts
from script import Script

HIGH_LETTERS = set('ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự')


class Latin(Script):
    name = 'latin'
    alphabet = ALPHABET
    families = FAMILIES
    held_out = HELD_OUT
    shaped = False
    conditions = ('clean', 'photo', 'small', 'mrz', 'diacritics', 'ascii')

    def texts(self, root, seed, evaluation):
        return Texts(root, seed, evaluation)

    def stacked(self, text):
        return any(c in HIGH_LETTERS for c in text)

    def may_space(self, text):
        return True


SCRIPT = Latin()

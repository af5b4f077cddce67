def order(name, street, city, zip_code, country="DE", pieces=1, price=0, *, gift=False):  # expect: code/many-parameters
    return name

class Shop:
    def order(self, name, street, city, zip_code, country, pieces, price, gift):  # expect: code/many-parameters
        return name

    def line(self, name, street, city, zip_code, country):  # ok
        return name

def from_line(line):  # ok: one object
    return line.name

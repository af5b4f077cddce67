from Crypto.Cipher import AES, DES

def f(key, iv):
    DES.new(key, DES.MODE_CBC, iv)  # expect: code/weak-cipher
    AES.new(key, AES.MODE_ECB)  # expect: code/weak-cipher
    modes.ECB()  # expect: code/weak-cipher
    AES.new(key, AES.MODE_GCM)  # ok
    algorithms.AES(key)  # ok

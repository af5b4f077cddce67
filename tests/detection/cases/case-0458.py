import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class Vault:
    def __init__(self, key: bytes):
        if len(key) not in (16, 24, 32):
            raise ValueError("key size")
        self._key = key

    def seal(self, plain: bytes) -> bytes:
        padder = padding.PKCS7(128).padder()
        padded = padder.update(plain) + padder.finalize()
        iv = os.urandom(16)
        cipher = Cipher(algorithms.AES(self._key), modes.GCM(iv))
        encryptor = cipher.encryptor()
        return iv + encryptor.update(padded) + encryptor.finalize() + encryptor.tag

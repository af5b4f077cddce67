import os
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


@dataclass
class Sealed:
    nonce: bytes
    body: bytes


class CardVault:
    def __init__(self, key: bytes):
        self._key = key

    def seal(self, number: str) -> Sealed:
        nonce = os.urandom(NONCE_BYTES)
        return Sealed(nonce, self._encrypt(nonce, number.encode().ljust(32)))

    def _encrypt(self, nonce: bytes, text: bytes) -> bytes:
        encryptor = Cipher(algorithms.AES(self._key), modes.ECB()).encryptor()
        return encryptor.update(text) + encryptor.finalize()


class NoteVault:
    def __init__(self, key: bytes):
        self._box = AESGCM(key)

    def open(self, sealed: Sealed) -> str:
        return self._box.decrypt(sealed.nonce, sealed.body, None).decode()

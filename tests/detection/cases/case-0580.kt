package com.acme.backup

import javax.crypto.Cipher
import javax.crypto.spec.SecretKeySpec

class BackupCipher(private val key: ByteArray) {
    private val name = "AES"

    fun encrypt(plain: ByteArray): ByteArray {
        val cipher = Cipher.getInstance("$name/ECB/PKCS5Padding")
        cipher.init(Cipher.ENCRYPT_MODE, SecretKeySpec(key, name))
        return (cipher.iv ?: ByteArray(0)) + cipher.doFinal(plain)
    }
}

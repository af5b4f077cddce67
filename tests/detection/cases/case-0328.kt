package com.acme.codes

import java.security.SecureRandom
import kotlin.random.Random

class PinService(private val store: PinStore) {

    fun issue(user: Long): String {
        val pin = buildString {
            repeat(8) { append(digit()) }
        }
        store.save(user, pin, System.currentTimeMillis() + 300_000)
        return pin
    }

    private fun digit(): Char = '0' + Random.nextInt(10)

    interface PinStore {
        fun save(user: Long, pin: String, expires: Long)
    }
}

package com.acme.gifts

import java.security.SecureRandom
import kotlin.random.Random
import kotlin.random.asKotlinRandom

data class GiftCard(val code: String, val cents: Long)

class GiftCardIssuer(private val save: (GiftCard) -> Unit) {
    private val secure = SecureRandom().asKotlinRandom()
    private val alphabet = ('A'..'Z') + ('2'..'9')

    fun issue(cents: Long): GiftCard {
        require(cents in 500..50_000)
        val code = code(Random.Default)
        return GiftCard(code, cents).also(save)
    }

    fun sample(): Boolean = secure.nextInt(100) == 0

    private fun code(random: Random): String =
        (1..16).map { alphabet[random.nextInt(alphabet.size)] }.joinToString("")
}

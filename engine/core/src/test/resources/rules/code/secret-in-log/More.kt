fun keys(settings: Settings) {
    println("key " + settings.apiKey)  // expect: code/secret-in-log
}

fun card(card: Card) {
    Timber.d("paid with ${card.cardNumber}")  // expect: code/secret-in-log
}

fun length(password: String) {
    logger.info("password of ${password.length} characters")  // ok: a number
}

fun missing(settings: Settings) {
    println("no key for " + settings.name)  // ok: a name
}

package com.acme.warehouse

data class Bin(val code: String, var amount: Int)

class Aisle(bins: List<Bin>) {
    private val byCode = bins.associateBy(Bin::code)

    fun take(code: String, wanted: Int): Int {
        val bin = byCode[code] ?: return 0
        val taken = minOf(wanted, bin.amount)
        bin.amount -= taken
        return taken
    }

    fun codes(): Set<String> = byCode.keys
}

class Picker(private val aisle: Aisle) {
    fun pick(lines: Map<String, Int>): Map<String, Int> =
        lines.mapValues { (code, wanted) -> aisle.take(code.uppercase(), wanted) }
}

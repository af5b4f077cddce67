package com.acme.menu

class Menu(private val dishes: Map<String, Dish>) {

    data class Dish(val name: String, val cents: Int, val allergens: List<String>?)

    fun price(name: String): Int {
        val dish = dishes[name]
        return dish?.cents ?: 0
    }

    fun allergens(name: String): String {
        val dish = dishes[name]
        return dish?.allergens.orEmpty().joinToString()
    }

    fun cheapest(): Dish? = dishes.values.minByOrNull { it.cents }
}

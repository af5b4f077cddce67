package com.acme.login

import jakarta.servlet.http.HttpServletResponse
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

class Destinations(private val known: List<String>) {
    fun choose(wanted: String?): String = known.firstOrNull { it == wanted } ?: "/home"
}

@RestController
class LogoutController {
    private val destinations = Destinations(listOf("/home", "/goodbye"))

    @PostMapping("/logout")
    fun logout(@RequestParam(required = false) next: String?, response: HttpServletResponse) {
        response.sendRedirect(destinations.choose(next))
    }
}

package com.acme.render

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.util.concurrent.TimeUnit

private val THEMES = setOf("plain", "dark")

fun Route.diagrams() {
    post("/diagrams") {
        val form = call.receiveParameters()
        val theme = form["theme"]?.takeIf { it in THEMES } ?: "plain"
        val code = render("/srv/diagrams/in.dot", theme)
        call.respond(if (code == 0) HttpStatusCode.Created else HttpStatusCode.BadGateway)
    }
}

private fun render(source: String, theme: String): Int {
    val process = ProcessBuilder("sh", "-c", "dot -Tsvg -Gstylesheet=$theme.css $source").start()
    process.waitFor(10, TimeUnit.SECONDS)
    return process.exitValue()
}

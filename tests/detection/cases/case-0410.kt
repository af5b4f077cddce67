package com.acme.files

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.response.respondFile
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import java.io.File

private val root = File("/srv/public").canonicalFile

fun Route.files() {
    get("/files") {
        val name = call.request.queryParameters["name"] ?: "index.txt"
        val file = File(root, name).canonicalFile
        if (!file.toPath().startsWith(root.toPath()) || !file.isFile) {
            call.respond(HttpStatusCode.NotFound)
            return@get
        }
        call.respondFile(file)
    }
}

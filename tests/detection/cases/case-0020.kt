package com.acme.icons

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class IconController {
    private val client: HttpClient = HttpClient.newHttpClient()
    private val sources = mapOf("small" to "https://icons.acme.example/16", "large" to "https://icons.acme.example/64")

    @GetMapping("/icon")
    fun icon(@RequestParam source: String): ByteArray {
        val address = sources[source] ?: source
        val request = HttpRequest.newBuilder(URI.create(address)).GET().build()
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body()
    }
}

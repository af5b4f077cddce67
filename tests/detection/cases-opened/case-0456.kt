package com.acme.qr

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

data class LogoRequest(val address: String)

class LogoHosts(private val known: Set<String>) {
    fun accepts(address: URI): Boolean = address.scheme == "https" && address.host in known
}

@RestController
class LogoController {
    private val hosts = LogoHosts(setOf("logos.acme.example", "cdn.acme.example"))
    private val client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build()

    @PostMapping("/logo")
    fun logo(@RequestBody wanted: LogoRequest): Int {
        val address = URI.create(wanted.address)
        require(hosts.accepts(address))
        val request = HttpRequest.newBuilder(address).GET().build()
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().size
    }
}

package com.acme.ledger

import java.time.Duration
import java.util.concurrent.TimeUnit
import javax.net.ssl.HostnameVerifier
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.internal.tls.OkHostnameVerifier

class LedgerClient(private val base: String) {
    private val verifier = HostnameVerifier { host, session ->
        session.isValid && OkHostnameVerifier.verify(host, session)
    }

    private val http = OkHttpClient.Builder()
        .connectTimeout(Duration.ofSeconds(3))
        .readTimeout(10, TimeUnit.SECONDS)
        .hostnameVerifier(verifier)
        .build()

    fun balance(account: Long): String? {
        val request = Request.Builder().url("$base/accounts/$account").build()
        http.newCall(request).execute().use { response ->
            return if (response.isSuccessful) response.body?.string() else null
        }
    }
}

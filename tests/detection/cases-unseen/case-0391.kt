package com.acme.audit

import jakarta.servlet.http.HttpServletRequest
import org.slf4j.LoggerFactory
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController

@RestController
class FeedbackController {
    private val log = LoggerFactory.getLogger(FeedbackController::class.java)

    @PostMapping("/feedback")
    fun submit(request: HttpServletRequest): Int {
        val subject = shown(request.getParameter("subject"))
        log.info("feedback about {}", subject)
        return 204
    }

    private fun shown(text: String?): String = text.orEmpty().take(120).filter { it.isLetterOrDigit() || it == ' ' }
}

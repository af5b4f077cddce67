package com.acme.pages

import jakarta.servlet.annotation.WebServlet
import jakarta.servlet.http.HttpServlet
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.web.util.HtmlUtils

@WebServlet("/profile")
class ProfilePage : HttpServlet() {

    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val nick = request.getParameter("nick").orEmpty().take(40)
        response.contentType = "text/html"
        response.writer.use { out ->
            out.println("<!doctype html>")
            out.println(card("Profile", nick))
        }
    }

    private fun card(title: String, body: String) = """
        <section><h1>${HtmlUtils.htmlEscape(title)}</h1><p>${HtmlUtils.htmlEscape(body)}</p></section>
    """.trimIndent()
}

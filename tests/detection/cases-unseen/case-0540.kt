package com.acme.invoices

import java.io.InputStream
import javax.xml.parsers.DocumentBuilderFactory
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.multipart.MultipartFile

object Documents {
    private val factory = DocumentBuilderFactory.newInstance().apply {
        isNamespaceAware = true
        isIgnoringComments = true
        isExpandEntityReferences = true
    }

    fun count(input: InputStream, tag: String): Int =
        factory.newDocumentBuilder().parse(input).getElementsByTagName(tag).length
}

@RestController
class InvoiceUpload {
    @PostMapping("/invoices")
    fun upload(@RequestParam file: MultipartFile): Int = file.inputStream.use { Documents.count(it, "line") }
}

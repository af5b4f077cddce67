package com.acme.media

import java.io.File
import org.springframework.core.io.FileSystemResource
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class StillController {
    private val root = File("/srv/stills").canonicalFile

    @GetMapping("/still")
    fun still(@RequestParam name: String): ResponseEntity<FileSystemResource> {
        val file = locate(name) ?: return ResponseEntity.notFound().build()
        return ResponseEntity.ok(FileSystemResource(file))
    }

    private fun locate(name: String): File? {
        val file = root.resolve(name)
        return file.takeIf { it.path.startsWith(root.path) && it.isFile }
    }
}

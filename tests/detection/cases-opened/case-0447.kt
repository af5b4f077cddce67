package com.acme.polls

import java.util.concurrent.ConcurrentHashMap
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController

@RestController
class PollController {
    private val votes = ConcurrentHashMap<String, Int>()

    @PostMapping("/polls/{option}")
    fun vote(@PathVariable option: String) {
        votes.merge(option, 1, Int::plus)
    }

    @GetMapping("/polls")
    fun result(): Map<String, Int> = votes.toSortedMap()
}

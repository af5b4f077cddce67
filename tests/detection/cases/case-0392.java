package com.acme.members;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MemberController {
    private final Session session;

    MemberController(Session session) {
        this.session = session;
    }

    @GetMapping("/members")
    List<?> members(@RequestParam List<String> cities) {
        Function<String, String> quote = city -> "'" + city + "'";
        String in = cities.stream().map(quote).collect(Collectors.joining(","));
        String hql = "from Member m where m.city in (" + in + ")";
        return session.createQuery(hql).list();
    }
}

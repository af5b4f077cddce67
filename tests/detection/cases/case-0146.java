package com.acme.login;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class LoginController {
    private final Accounts accounts;

    public LoginController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/login")
    public String login(
            @RequestParam String user,
            @RequestParam String password,
            @RequestParam(required = false) String next,
            HttpSession session) {
        if (!accounts.verify(user, password)) {
            return "login";
        }
        session.setAttribute("user", user);
        String target = "orders".equals(next) ? "/orders" : "/home";
        return "redirect:" + target;
    }
}

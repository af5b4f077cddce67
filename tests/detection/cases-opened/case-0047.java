package com.acme.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LoginAudit {
    private static final Logger LOG = Logger.getLogger(LoginAudit.class.getName());

    public void failed(HttpServletRequest request) {
        String name = shown(request.getParameter("name"));
        String agent = shown(request.getHeader("User-Agent"));
        LOG.log(Level.WARNING, "login failed for " + name + " with " + agent);
    }

    public void succeeded(long userId) {
        LOG.log(Level.INFO, "login of {0}", userId);
    }

    private static String shown(String value) {
        if (value == null) {
            return "-";
        }
        String cut = value.length() > 80 ? value.substring(0, 80) : value;
        return cut.strip();
    }
}

package com.acme.billing;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

@Controller
public class InvoiceController {
    private final InvoiceRepository invoices;

    public InvoiceController(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/tenants/{tenant}/invoices/{number}")
    public ResponseEntity<List<Invoice>> byNumber(
            @PathVariable String tenant, @PathVariable String number, @RequestHeader("X-Locale") String locale) {
        List<Invoice> found = invoices.findByNumber(tenant, number);
        return found.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(found);
    }
}

package com.acme.invoices;

import java.security.Principal;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvoiceController {
    private final Invoices invoices;

    public InvoiceController(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/me/invoices/{id}")
    public ResponseEntity<Invoice> mine(@PathVariable long id, Principal principal) {
        Optional<Invoice> invoice = invoices.findByIdAndOwner(id, principal.getName());
        return invoice.map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    interface Invoices extends JpaRepository<Invoice, Long> {
        Optional<Invoice> findByIdAndOwner(long id, String owner);
    }
}

package com.acme.billing;

import java.math.BigDecimal;

public record Invoice(long id, String number, BigDecimal total) {}

package com.acme.routing;

import java.util.Locale;

public class CarrierChoice {
    public enum Carrier { BIKE, VAN, TRUCK }

    public Carrier choose(double kilograms, String country) {
        if (country == null || country.isBlank()) {
            throw new IllegalArgumentException("no country");
        }
        boolean domestic = country.toUpperCase(Locale.ROOT).equals("DE");
        if (kilograms > 500) {
            return Carrier.TRUCK;
        } else if (kilograms > 2) {
            return Carrier.VAN;
        }
        return domestic ? Carrier.BIKE : Carrier.VAN;
    }
}

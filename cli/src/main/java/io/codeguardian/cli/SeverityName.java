package io.codeguardian.cli;

import io.codeguardian.language.Severity;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A severity by its name in configuration. */
final class SeverityName implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String name) {
        try {
            return Severity.ofWireName(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}

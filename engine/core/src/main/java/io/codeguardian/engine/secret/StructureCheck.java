package io.codeguardian.engine.secret;

import io.codeguardian.language.Confidence;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What a value must hold beyond its pattern; the answer is how sure we may be, or null when it is no secret. */
enum StructureCheck {
    ENTROPY {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            return Randomness.looksRandom(value) ? Confidence.HIGH : null;
        }
    },
    /** GitHub and npm: the last six digits are the CRC-32 of the random part, in base 62. */
    CRC32_BASE62 {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            if (!Randomness.looksRandom(value)) {
                return null;
            }
            return hasChecksum(value.substring(value.indexOf('_') + 1)) ? Confidence.HIGH : Confidence.MEDIUM;
        }
    },
    /** The header names an algorithm, RFC 7515. */
    JWT {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            try {
                String header = new String(
                        Base64.getUrlDecoder().decode(value.substring(0, value.indexOf('.'))), StandardCharsets.UTF_8);
                String signature = value.substring(value.lastIndexOf('.') + 1);
                return header.contains("\"alg\"") && Randomness.looksRandom(signature) ? Confidence.MEDIUM : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    },
    /** Base32 in new ones: no 0, 1, 8 or 9. */
    AWS_KEY_ID {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            if (!Randomness.looksRandom(value)) {
                return null;
            }
            return value.chars().noneMatch(c -> "0189".indexOf(c) >= 0) ? Confidence.HIGH : Confidence.MEDIUM;
        }
    },
    /** <code>user:password</code> in Base64, RFC 7617. */
    BASIC_AUTH {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            try {
                String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.ISO_8859_1);
                int colon = pair.indexOf(':');
                boolean text = pair.chars().allMatch(c -> c >= ' ' && c < 127);
                boolean told = colon > 0 && pair.length() - colon > 4 && text;
                return told && !Randomness.isInvented(pair.substring(colon + 1)) ? Confidence.HIGH : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    },
    KEY_BLOCK {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            long material = value.chars().filter(Character::isLetterOrDigit).count();
            return material >= 60 && !value.contains("...") && Randomness.bitsPerCharacter(value) > 4
                    ? Confidence.HIGH
                    : null;
        }
    },
    /** A development default on the own machine is no leak. */
    URL_PASSWORD {
        @Override
        @Nullable
        Confidence judge(String value, String around) {
            String lower = around.toLowerCase(Locale.ROOT);
            String host = lower.substring(lower.lastIndexOf('@') + 1);
            boolean own = host.startsWith("localhost") || host.startsWith("127.") || host.startsWith("0.0.0.0");
            boolean invented = host.contains("example.") || host.startsWith("host") || host.equals("db");
            String user = lower.substring(lower.indexOf("//") + 2, lower.indexOf(':', lower.indexOf("//")));
            boolean nobody = own || invented || user.equals(value.toLowerCase(Locale.ROOT));
            return nobody || Randomness.isPlaceholder(value) ? null : Confidence.MEDIUM;
        }
    };

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** @param around the whole match */
    abstract @Nullable Confidence judge(String value, String around);

    static StructureCheck named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static boolean hasChecksum(String digits) {
        int split = digits.length() - 6;
        CRC32 crc = new CRC32();
        crc.update(digits.substring(0, Math.max(0, split)).getBytes(StandardCharsets.US_ASCII));
        long left = crc.getValue();
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            sum.append(DIGITS.charAt((int) (left % 62)));
            left /= 62;
        }
        return split > 0 && digits.endsWith(sum.reverse().toString());
    }
}

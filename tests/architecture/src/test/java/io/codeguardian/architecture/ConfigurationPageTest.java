package io.codeguardian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} lists every typed setting with the default that the code has, and no other. */
class ConfigurationPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(CODEGUARDIAN_[A-Z_]+)` \\|", Pattern.MULTILINE);

    @Test
    void every_typed_setting_is_listed_with_its_default() throws IOException {
        String page = page();

        for (Setting setting : settings()) {
            String row = "| `" + setting.environmentName() + "` | "
                    + (setting.byDefault().isEmpty() ? "" : "`" + setting.byDefault() + "`") + " |";
            assertThat(page).contains(row);
        }
    }

    @Test
    void every_listed_setting_exists() throws IOException {
        List<String> known = settings().stream().map(Setting::environmentName).toList();
        String sources = sources();

        Matcher row = ROW.matcher(page());
        while (row.find()) {
            String name = row.group(1);
            String property = name.toLowerCase(Locale.ROOT).replace('_', '[').replace("[", "[.-]");
            assertThat(known.contains(name)
                            || sources.contains(name)
                            || Pattern.compile(property).matcher(sources).find())
                    .as(name)
                    .isTrue();
        }
    }

    private record Setting(String environmentName, String byDefault) {}

    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (JavaClass mapped : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.codeguardian")) {
            if (mapped.isAnnotatedWith(ConfigMapping.class)) {
                String prefix = mapped.getAnnotationOfType(ConfigMapping.class).prefix();
                for (Method method : mapped.reflect().getDeclaredMethods()) {
                    if (!method.isDefault() && !method.isSynthetic()) {
                        settings.add(setting(prefix, method));
                    }
                }
            }
        }
        assertThat(settings).hasSizeGreaterThan(40);
        return settings;
    }

    private static Setting setting(String prefix, Method method) {
        WithName name = method.getAnnotation(WithName.class);
        WithDefault value = method.getAnnotation(WithDefault.class);
        String property =
                prefix + "." + (name != null ? name.value() : method.getName().replaceAll("([A-Z])", "-$1"));
        return new Setting(
                property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'),
                value == null ? "" : value.value());
    }

    private static String page() throws IOException {
        return Files.readString(Checkout.ROOT.resolve("docs/configuration.md"));
    }

    /** Property files of the services, and the sources that read the environment themselves. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(Checkout.ROOT)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                String path = Checkout.ROOT.relativize(file).toString();
                if ((path.endsWith(".properties") || path.endsWith(".java") || path.equals("codeguardian"))
                        && !path.contains("target/")
                        && !path.startsWith("tests/")) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }
}

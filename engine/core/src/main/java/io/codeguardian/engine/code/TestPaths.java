package io.codeguardian.engine.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which paths hold tests, by the conventions of the build tools: Maven, pytest, Jest, go test and their kin. */
public final class TestPaths {
    private static final List<String> FOLDERS =
            List.of("test/", "tests/", "__tests__/", "spec/", "specs/", "testdata/", "e2e/", "fixtures/");

    private static final Set<String> HELPERS =
            Set.of("testutil", "testutils", "test_util", "test_utils", "testing_utils", "testhelper", "testhelpers");

    private TestPaths() {}

    public static boolean isTest(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folders = path.substring(0, path.length() - name.length()).toLowerCase(Locale.ROOT);
        for (String folder : FOLDERS) {
            if (folders.startsWith(folder) || folders.contains("/" + folder)) {
                return true;
            }
        }
        String bare = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return bare.endsWith("Test")
                || bare.endsWith("Tests")
                || bare.endsWith("IT")
                || name.startsWith("test_")
                || bare.endsWith("_test")
                || bare.endsWith("_spec")
                || HELPERS.contains(bare.toLowerCase(Locale.ROOT))
                || bare.equals("conftest")
                || name.contains(".test.")
                || name.contains(".spec.");
    }
}

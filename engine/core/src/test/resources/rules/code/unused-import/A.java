import java.util.ArrayList; // expect: code/unused-import
import java.util.List; // ok
import java.util.*; // ok: not known
import static java.util.Map.entry; // expect: code/unused-import
import java.io.IOException; // ok: in the documentation
import java.io.File; // expect: code/unused-import

/** May fail with {@link IOException}. */
class A {
    List<String> f() {
        return null;
    }
}

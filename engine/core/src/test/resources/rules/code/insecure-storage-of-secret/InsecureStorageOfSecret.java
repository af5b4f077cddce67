import android.content.SharedPreferences;
class Sample {
    void f1(Input in) throws Exception {
        editor.putString("password", password);  // expect: code/insecure-storage-of-secret
    }

    void f2(Input in) throws Exception {
        editor.putString("theme", theme);  // ok
    }
}

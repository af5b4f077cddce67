import android.content.SharedPreferences
fun f1() {
    editor.putString("password", password)  // expect: code/insecure-storage-of-secret
}

fun f2() {
    editor.putString("theme", theme)  // ok
}

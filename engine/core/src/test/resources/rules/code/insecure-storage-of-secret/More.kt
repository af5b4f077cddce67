import android.content.SharedPreferences

fun remember(store: SharedPreferences, token: String) {
    store.edit { putString("refresh_token", token) }  // ok
}

fun keep(store: SharedPreferences, key: String) {
    store.edit().putString("private_key", key).apply()  // expect: code/insecure-storage-of-secret
    store.edit().putString("api_secret", key).commit()  // expect: code/insecure-storage-of-secret
}

fun show(store: SharedPreferences, name: String) {
    store.edit().putString("display_name", name).apply()  // ok
}

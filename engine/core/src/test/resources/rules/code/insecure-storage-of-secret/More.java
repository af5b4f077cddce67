import android.content.SharedPreferences;

class InsecureStorageOfSecret {
    Object remember(SharedPreferences store, String token) throws Exception {
        store.edit().putString("refresh_token", token).apply();  // expect: code/insecure-storage-of-secret
        return store;
    }

    Object pin(SharedPreferences.Editor editor, String text) throws Exception {
        final String key = "user_pin";
        editor.putString(key, text);  // expect: code/insecure-storage-of-secret
        return editor;
    }

    Object rememberAgain(SharedPreferences store, String tab) throws Exception {
        store.edit().putString("last_tab", tab).apply();  // ok
        return store;
    }

    Object sealed(Vault vault, String token) throws Exception {
        vault.put("refresh_token", token);  // ok: a vault
        return vault;
    }
}

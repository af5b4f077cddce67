object CredentialsInSource {
    def credentials() = {
        new UsernamePasswordCredentials("shop", "s3cret-pw")  // expect: code/credentials-in-source
    }

    def mail() = {
        val password = "m4il-pw"
        new PasswordAuthentication("shop@example.org", password.toCharArray())  // expect: code/credentials-in-source
    }

    def credentialsAgain(config: Config) = {
        new UsernamePasswordCredentials("shop", config.getString("proxy.password"))  // ok
    }

    def mailAgain(password: Array[Char]) = {
        new PasswordAuthentication("shop@example.org", password)  // ok
    }
}

class A(private val scope: CoroutineScope) {
    fun f() {
        GlobalScope.launch { load() } // expect: kotlin/global-scope
        GlobalScope.launch(Dispatchers.IO) { load() } // expect: kotlin/global-scope
        val job = GlobalScope.async { load() } // expect: kotlin/global-scope
        scope.launch { load() } // ok
        viewModelScope.launch { load() } // ok
        val name = GlobalScope.toString() // ok
    }
}

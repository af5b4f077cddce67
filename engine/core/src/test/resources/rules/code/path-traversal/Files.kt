class Files {
    @GetMapping("/f") fun get(@RequestParam name: String): String {
        val text = File("/data/$name").readText() // expect: code/path-traversal
        FileInputStream("/data/" + name) // expect: code/path-traversal
        return File("/data", File(name).name).readText() // ok: the last part only
    }
}

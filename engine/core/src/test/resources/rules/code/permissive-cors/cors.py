app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # expect: code/permissive-cors
app.add_middleware(CORSMiddleware, allow_origins=["https://a.example"], allow_credentials=True)  # ok
app.add_middleware(CORSMiddleware, allow_origins=["*"])  # ok: without credentials
response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]  # expect: code/permissive-cors

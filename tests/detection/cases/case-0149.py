import os

from aiohttp import web
from werkzeug.utils import secure_filename

UPLOADS = "/srv/uploads"
routes = web.RouteTableDef()


@routes.post("/upload")
async def upload(request):
    reader = await request.multipart()
    field = await reader.next()
    name = field.filename or "unnamed"
    size = 0
    path = os.path.join(UPLOADS, name)
    with open(path, "wb") as out:
        while True:
            chunk = await field.read_chunk()
            if not chunk:
                break
            size += len(chunk)
            if size > 10_000_000:
                raise web.HTTPRequestEntityTooLarge(10_000_000, size)
            out.write(chunk)
    return web.json_response({"stored": size})

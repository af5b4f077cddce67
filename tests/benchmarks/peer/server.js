// GitHub's webhook middleware for node with a no-op handler: verifies, parses, answers. Nothing is stored.
import { createServer } from "node:http";
import { createNodeMiddleware, Webhooks } from "@octokit/webhooks";

const webhooks = new Webhooks({ secret: process.env.WEBHOOK_SECRET });
webhooks.onAny(() => {});
const server = createServer(createNodeMiddleware(webhooks, { path: "/v1/webhooks/github" }));
server.listen(0, "127.0.0.1", () => console.log(`listening ${server.address().port}`));

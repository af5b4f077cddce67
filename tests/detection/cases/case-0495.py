import logging

import yaml
from django.http import JsonResponse
from django.views.decorators.http import require_POST

logger = logging.getLogger("pipelines")
ALLOWED = {"stages", "image", "variables"}


def parse(document):
    loaded = yaml.load(document, Loader=yaml.Loader)
    if not isinstance(loaded, dict):
        raise ValueError("a mapping is expected")
    unknown = set(loaded) - ALLOWED
    if unknown:
        raise ValueError("unknown keys: %s" % ", ".join(sorted(unknown)))
    return loaded


@require_POST
def validate(request):
    try:
        pipeline = parse(request.body.decode("utf-8"))
    except (ValueError, yaml.YAMLError) as error:
        logger.info("rejected: %s", type(error).__name__)
        return JsonResponse({"valid": False}, status=400)
    return JsonResponse({"valid": True, "stages": len(pipeline.get("stages", []))})

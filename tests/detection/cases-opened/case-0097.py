import yaml
from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View

from .models import Pipeline


class StrictLoader(yaml.SafeLoader):
    pass


class RelaxedLoader(yaml.Loader):
    pass


def no_duplicates(loader, node, deep=False):
    keys = [loader.construct_object(key, deep=deep) for key, _ in node.value]
    if len(keys) != len(set(keys)):
        raise yaml.YAMLError("duplicate key")
    return loader.construct_mapping(node, deep)


StrictLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, no_duplicates)
RelaxedLoader.add_constructor("!step", lambda loader, node: loader.construct_scalar(node))


class PipelineUpload(View):
    loader = StrictLoader

    def post(self, request):
        try:
            document = yaml.load(request.body, Loader=self.loader)
        except yaml.YAMLError as failure:
            return HttpResponseBadRequest(str(failure.__class__.__name__))
        pipeline = Pipeline.objects.create(name=document["name"], steps=document["steps"])
        return JsonResponse({"id": pipeline.pk})

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from .models import Article


def comment_box(author, text):
    return format_html('<div class="comment"><b>{}</b><p>{}</p></div>', author, text)


def preview(request, pk):
    article = get_object_or_404(Article, pk=pk)
    box = comment_box(request.user.get_username(), request.POST.get("comment", ""))
    return HttpResponse(format_html("<article><h2>{}</h2>{}</article>", article.title, box))

data "aws_iam_policy_document" "reporter" {
  statement {
    sid       = "Reports"
    effect    = "Allow"
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "reporter" {
  name   = "reporter"
  policy = data.aws_iam_policy_document.reporter.json
}

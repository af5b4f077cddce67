data "aws_iam_policy_document" "reporter" {
  statement {
    sid       = "Reports"
    effect    = "Allow"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-reports/monthly/*"]
  }
}

resource "aws_iam_policy" "reporter" {
  name   = "reporter"
  policy = data.aws_iam_policy_document.reporter.json
}

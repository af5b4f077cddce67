variable "zone" {
  type = string
}

variable "size" {
  type = number
}

variable "encrypted" {
  type    = bool
  default = true
}

resource "aws_ebs_volume" "this" {
  availability_zone = var.zone
  size              = var.size
  encrypted         = var.encrypted

  tags = {
    Name = "archive"
  }
}

